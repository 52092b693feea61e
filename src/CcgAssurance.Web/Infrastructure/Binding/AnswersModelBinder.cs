using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>
/// Puts the posted answers in place of those that a form begins with. MVC would add them to the collection that is there,
/// and where that is read-only, as in <c>IReadOnlyList&lt;string&gt; Regions { get; init; } = []</c>, lose them without a word.
/// </summary>
internal sealed class AnswersModelBinder(IModelBinder collection) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);

        bindingContext.Model = null;
        return collection.BindModelAsync(bindingContext);
    }
}
