using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-character-count asp-for="Form.Reason" label="Reason" max-length="@Assessment.ReasonMaxLength" /&gt;</c>: a
/// textarea that says how much may be entered, and with scripts how much is left. Nothing stops the typing.
/// </summary>
[HtmlTargetElement("nhs-character-count", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NhsCharacterCountTagHelper : TextareaTagHelper
{
    /// <summary>
    /// The most characters that the validator lets pass; defaults to <c>[StringLength]</c> on the property. A line break is
    /// one character here and, because posted text is normalised, on the server too.
    /// </summary>
    [HtmlAttributeName("max-length")]
    public int? MaxLength { get; set; }

    /// <summary>A guide in words. It is only shown and counted: no validator holds anyone to it.</summary>
    [HtmlAttributeName("max-words")]
    public int? MaxWords { get; set; }

    /// <summary>The per cent of the limit from which the count is shown; always when left out.</summary>
    [HtmlAttributeName("threshold")]
    public int? Threshold { get; set; }

    private protected override TagBuilder Decorate(TagBuilder formGroup)
    {
        formGroup.AddCssClass("nhsuk-character-count");
        return formGroup
            .With("data-module", "nhsuk-character-count")
            .With("data-maxlength", MaxWords is null ? Number(Characters()) : null)
            .With("data-maxwords", Number(MaxWords))
            .With("data-count-type", MaxWords is null ? null : "words")
            .With("data-threshold", Number(Threshold));
    }

    private protected override string DescribedByFirst(FormGroup group) => InfoId(group);

    private protected override void WriteControl(TagHelperOutput output, FormGroup group)
    {
        base.WriteControl(output, group);
        output.Become("textarea", "nhsuk-js-character-count");
        output.Follow(Markup.Element("div", "nhsuk-hint nhsuk-character-count__message")
            .With("id", InfoId(group))
            .Text($"You can enter up to {(MaxWords is null ? $"{Number(Characters())} characters" : $"{Number(MaxWords)} words")}"));
    }

    private int? Characters() =>
        MaxLength
        ?? For!.Metadata.ValidatorMetadata.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength
        ?? throw new InvalidOperationException(
            $"<nhs-character-count asp-for=\"{For.Name}\"> needs max-length or max-words, or [StringLength] on the property.");

    private static string InfoId(FormGroup group) => $"{group.Field.Id}-info";

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
