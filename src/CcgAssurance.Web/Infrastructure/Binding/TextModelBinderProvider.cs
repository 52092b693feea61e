using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>Normalises every string but passwords, which are taken exactly as typed (<c>[DataType(DataType.Password)]</c>).</summary>
internal sealed class TextModelBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        return context.Metadata.ModelType == typeof(string) && context.Metadata.DataTypeName != nameof(DataType.Password)
            ? new TextModelBinder()
            : null;
    }
}
