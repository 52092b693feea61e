using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Formatting;

namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>
/// The answers of a form in words. The label of an answer stands once, in the Display attribute of its property, and the
/// form, its messages, the comparison of two versions and the history all take it from there.
/// </summary>
public static class FormText
{
    /// <summary>Each answer of the form with its label, in order; null where there is none.</summary>
    public static IEnumerable<(string Label, string? Text)> Answers(object form) =>
        Labelled(form.GetType()).SelectMany(answer => answer.Property.GetValue(form) is IEnumerable<IFormRow> rows
            ? rows.Select(row => (row.RowLabel, row.RowText))
            : [(answer.Label, TextOf(answer.Property.GetValue(form)))]);

    /// <summary>The answers as they are listed: of questions that another answer raises, only those that have one.</summary>
    public static IEnumerable<(string Label, string? Text)> Listed(object form)
    {
        var raised = Labelled(form.GetType())
            .Where(answer => answer.Property.IsDefined(typeof(RaisedAttribute), inherit: false))
            .Select(answer => answer.Label)
            .ToHashSet();
        return Answers(form).Where(answer => answer.Text is not null || !raised.Contains(answer.Label));
    }

    /// <summary>The label of an answer.</summary>
    public static string Label(PropertyInfo property) => property.GetCustomAttribute<DisplayAttribute>()?.Name
        ?? throw new InvalidOperationException($"{property.DeclaringType!.Name}.{property.Name} has no [Display(Name = …)].");

    private static IEnumerable<(PropertyInfo Property, string Label)> Labelled(Type form) => form.GetProperties()
        .Where(property => property.CanWrite && property.Name != nameof(IRecordForm.Seen))
        .Select(property => (property, Label(property)));

    private static string? TextOf(object? answer) => answer switch
    {
        null or "" => null,
        string text => text,
        bool truth => truth ? "Yes" : "No",
        Enum member => EnumText.Of(member),
        JudgementBasis basis => basis.DisplayText(),
        Focus focus => FocusText.Of(focus),
        DateAnswer date => date.Value?.LongDate() ?? $"{date.Day} {date.Month} {date.Year}".Trim(),
        IEnumerable several => string.Join('\n', several.Cast<object>().Select(TextOf)) is { Length: > 0 } list ? list : null,
        _ => answer.ToString(),
    };
}
