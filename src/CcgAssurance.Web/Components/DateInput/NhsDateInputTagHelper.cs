using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CcgAssurance.Web.Components;

/// <summary>
/// <c>&lt;nhs-date-input asp-for="Form.MeetingDate" legend="Date of the meeting" hint="For example, 27 3 2015" /&gt;</c>: a date in
/// three fields, bound to a <see cref="DateAnswer"/>. Fields that cannot be right are marked; where a rule about the whole
/// date was broken, all three are.
/// </summary>
[HtmlTargetElement("nhs-date-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NhsDateInputTagHelper : FieldsetControlTagHelper
{
    private static readonly DateParts[] InOrder = [DateParts.Day, DateParts.Month, DateParts.Year];

    // JAWS does not describe a fieldset of text inputs unless it is called a group.
    private protected override string FieldsetRole => "group";

    // A validator may speak of the answer or of the date in it; nothing speaks of a single field.
    private protected override IReadOnlyList<string> ErrorKeys(string name) => [name, $"{name}.{nameof(DateAnswer.Value)}"];

    private protected override string FocusId(FormGroup group)
    {
        var wrong = Wrong(group);
        return PartId(group, InOrder.First(part => wrong.HasFlag(part)));
    }

    private protected override void WriteControls(TagHelperOutput output, FormGroup group)
    {
        var metadata = group.Field.Expression.Metadata;
        if (metadata.ModelType != typeof(DateAnswer))
        {
            throw new InvalidOperationException(
                $"<{group.TagName} asp-for=\"{group.Field.Expression.Name}\"> needs a {nameof(DateAnswer)}, " +
                $"not a {metadata.ModelType.Name}.");
        }

        _ = DateAnswerNameAttribute.Of(metadata);

        var answer = Answer(group);
        var wrong = Wrong(group);
        output.Become("div", "nhsuk-date-input");
        output.Set("id", group.Field.Id);
        output.Content.Clear();
        output.Content
            .AppendHtml(Part(DateParts.Day, answer.Day, 2))
            .AppendHtml(Part(DateParts.Month, answer.Month, 2))
            .AppendHtml(Part(DateParts.Year, answer.Year, 4));

        TagBuilder Part(DateParts part, string? value, int width)
        {
            var id = PartId(group, part);
            var isWrong = wrong.HasFlag(part);
            return Markup.Element("div", "nhsuk-date-input__item").Add(
                Markup.Element("div", Markup.Join("nhsuk-form-group", isWrong ? "nhsuk-form-group--error" : null))
                    .Add(Markup.Element("label", "nhsuk-label nhsuk-date-input__label").With("for", id).Text(part.ToString()))
                    .Add(Markup.Void("input", Markup.Join(
                            "nhsuk-input", isWrong ? "nhsuk-input--error" : null, InputWidth.Class(width), "nhsuk-date-input__input"))
                        .With("id", id)
                        .With("name", $"{group.Field.Name}.{part}")
                        .With("type", "text")
                        .With("value", value)
                        .With("inputmode", "numeric")));
        }
    }

    private static DateParts Wrong(FormGroup group) =>
        group.HasError ? Answer(group).Problem?.Parts ?? DateParts.All : DateParts.None;

    private static DateAnswer Answer(FormGroup group)
    {
        var model = group.Field.Expression.Model as DateAnswer;
        return new DateAnswer(
            group.Field.AttemptedPart(nameof(DateAnswer.Day)) ?? model?.Day,
            group.Field.AttemptedPart(nameof(DateAnswer.Month)) ?? model?.Month,
            group.Field.AttemptedPart(nameof(DateAnswer.Year)) ?? model?.Year);
    }

    private static string PartId(FormGroup group, DateParts part) => $"{group.Field.Id}-{part.ToString().ToLowerInvariant()}";
}
