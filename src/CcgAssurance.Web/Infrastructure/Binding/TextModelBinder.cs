using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>Binds text in its normal form (see <see cref="PostedText"/>). Nothing to see is no answer: null.</summary>
internal sealed class TextModelBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);

        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        // The attempted value stays as it was typed: that is what a form shown again shows.
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
        var text = PostedText.Normalise(posted.FirstValue ?? "");
        var keepsEmpty = !bindingContext.ModelMetadata.ConvertEmptyStringToNull;
        bindingContext.Result = ModelBindingResult.Success(text.Length == 0 && !keepsEmpty ? null : text);
        return Task.CompletedTask;
    }
}
