using System.ComponentModel.DataAnnotations;
using System.Reflection;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Formatting;
using FluentValidation;

namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>Rules that many forms share.</summary>
public static class TextRules
{
    /// <summary>The text is no longer than the record can hold; the message names the answer as the form does.</summary>
    public static IRuleBuilderOptions<TForm, string?> MustFit<TForm>(this IRuleBuilder<TForm, string?> rule, int maxLength) => rule
        .Must(text => text is null || text.Length <= maxLength)
        .WithMessage($"{{PropertyName}} must be {maxLength.Grouped()} characters or less");

    /// <summary>The date, if there is one, lies in a year that these records can be about.</summary>
    public static IRuleBuilderOptions<TForm, DateAnswer?> MustBeInRecordedYears<TForm>(this IRuleBuilder<TForm, DateAnswer?> rule) => rule
        .Must(date => date?.Value is not { } day || (day.Year >= RecordedYears.First && day.Year <= RecordedYears.Last))
        .WithMessage($"{{PropertyName}} must be between {RecordedYears.First} and {RecordedYears.Last}");

    /// <summary>Lets messages name an answer by the label that the form gives it, or a date by the name that it has in messages.</summary>
    public static void UseFormLabels() => ValidatorOptions.Global.DisplayNameResolver = (_, member, _) =>
        member is PropertyInfo property
            ? property.GetCustomAttribute<DateAnswerNameAttribute>()?.Name ?? property.GetCustomAttribute<DisplayAttribute>()?.Name
            : null;
}
