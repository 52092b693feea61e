using CcgAssurance.Web.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>Gives every <see cref="DateAnswer"/> its binder, with the name that its messages begin with.</summary>
internal sealed class DateAnswerModelBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        return context.Metadata.ModelType == typeof(DateAnswer)
            ? new DateAnswerModelBinder(DateAnswerNameAttribute.Of(context.Metadata))
            : null;
    }
}
