using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>Gives answers of which several can be chosen their binder, where they are declared as an interface.</summary>
internal sealed class AnswersModelBinderProvider : IModelBinderProvider
{
    private readonly CollectionModelBinderProvider _collections = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        return context.Metadata.ModelType.IsInterface && _collections.GetBinder(context) is { } binder
            ? new AnswersModelBinder(binder)
            : null;
    }
}
