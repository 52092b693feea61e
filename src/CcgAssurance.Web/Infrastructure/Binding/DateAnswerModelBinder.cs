using CcgAssurance.Web.Components;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>
/// Binds the three fields of a date. All empty is no answer (null), which the form's validator may or may not accept; an
/// answer that is not a date is bound as typed, with one error under the property that says how to put it right.
/// </summary>
internal sealed class DateAnswerModelBinder(string name) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);

        var day = Read(bindingContext, nameof(DateAnswer.Day));
        var month = Read(bindingContext, nameof(DateAnswer.Month));
        var year = Read(bindingContext, nameof(DateAnswer.Year));
        if (day is null && month is null && year is null)
        {
            return Task.CompletedTask;
        }

        var answer = new DateAnswer(day, month, year);
        if (answer.Problem is { } problem)
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, problem.MessageFor(name));
        }

        bindingContext.Result = ModelBindingResult.Success(answer.IsEmpty ? null : answer);
        return Task.CompletedTask;
    }

    // The parts have nothing wrong of their own. Left unvalidated they would make the whole form count as invalid.
    private static string? Read(ModelBindingContext bindingContext, string part)
    {
        var key = $"{bindingContext.ModelName}.{part}";
        var posted = bindingContext.ValueProvider.GetValue(key);
        if (posted == ValueProviderResult.None)
        {
            return null;
        }

        bindingContext.ModelState.SetModelValue(key, posted);
        bindingContext.ModelState.MarkFieldValid(key);
        return posted.FirstValue ?? "";
    }
}
