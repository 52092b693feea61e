using CcgAssurance.Domain.Texts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>
/// Reads whole numbers from what can be seen of a text: without it "nothing to see" would be a number that cannot be read.
/// </summary>
internal sealed class NumberModelBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        return context.Metadata.UnderlyingOrModelType == typeof(int)
            ? new NumberModelBinder(new SimpleTypeModelBinder(
                context.Metadata.ModelType, context.Services.GetRequiredService<ILoggerFactory>()))
            : null;
    }

    private sealed class NumberModelBinder(SimpleTypeModelBinder number) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            bindingContext.ValueProvider = new SeenValues(bindingContext.ValueProvider);
            return number.BindModelAsync(bindingContext);
        }
    }

    private sealed class SeenValues(IValueProvider posted) : IValueProvider
    {
        public bool ContainsPrefix(string prefix) => posted.ContainsPrefix(prefix);

        public ValueProviderResult GetValue(string key) => posted.GetValue(key) is { FirstValue: { } text } value
            ? new ValueProviderResult(VisibleText.Trim(text), value.Culture)
            : ValueProviderResult.None;
    }
}
