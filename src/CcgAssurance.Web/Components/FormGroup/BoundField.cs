using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CcgAssurance.Web.Components;

/// <summary>One answer as a form control sees it: its name and ids, what to show in it, and what is wrong with it.</summary>
internal sealed class BoundField
{
    /// <summary>Shown when a field is wrong but nothing says why. The binding messages see to it that this is rare.</summary>
    public const string UnknownError = "Check this answer";

    private readonly ModelStateDictionary _modelState;

    public BoundField(ModelExpression expression, ViewContext viewContext, string? name, string? id)
    {
        _modelState = viewContext.ViewData.ModelState;
        Expression = expression;
        Name = name ?? viewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        Id = id ?? TagBuilder.CreateSanitizedId(Name, "_");
    }

    /// <summary>What the view bound the control to.</summary>
    public ModelExpression Expression { get; }

    /// <summary>The name that is posted, which is also the key into the model state.</summary>
    public string Name { get; }

    /// <summary>The id of the control, or of the first control of a group.</summary>
    public string Id { get; }

    /// <summary>What was typed, if this is a form shown again; else what the model holds.</summary>
    public string? Value => Values is [var first, ..] ? first : null;

    /// <summary>The same for controls that hold several answers.</summary>
    public IReadOnlyList<string> Values => Attempted(Name) ?? FromModel(Expression.Model);

    /// <summary>What was typed in a part of the answer, such as the day of a date; null when nothing was posted.</summary>
    public string? AttemptedPart(string part) => Attempted($"{Name}.{part}") is [var first, ..] ? first : null;

    /// <summary>The first message for the first of these keys that has one.</summary>
    public string? FirstError(IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            if (_modelState.TryGetValue(key, out var entry) && entry.Errors.Count > 0)
            {
                return MessageOf(entry.Errors[0]);
            }
        }

        return null;
    }

    /// <summary>The message of a model error, never empty.</summary>
    public static string MessageOf(ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? UnknownError : error.ErrorMessage;

    private List<string>? Attempted(string key) =>
        _modelState.TryGetValue(key, out var entry) && entry.RawValue is { } raw ? FromModel(raw) : null;

    private static List<string> FromModel(object? value) => value switch
    {
        null => [],
        string text => [text],
        IEnumerable several => [.. several.Cast<object?>().Select(Format).OfType<string>()],
        _ => Format(value) is { } text ? [text] : [],
    };

    // Lower case for true and false, as HTML writes them and as an option list would spell them.
    private static string? Format(object? value) =>
        value is bool truth ? (truth ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture);
}
