using System.Reflection;
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

    /// <summary>Lets messages name an answer by the label that the form gives it.</summary>
    public static void UseFormLabels() => ValidatorOptions.Global.DisplayNameResolver = (_, member, _) =>
        member is PropertyInfo property ? property.GetCustomAttribute<System.ComponentModel.DataAnnotations.DisplayAttribute>()?.Name : null;
}
