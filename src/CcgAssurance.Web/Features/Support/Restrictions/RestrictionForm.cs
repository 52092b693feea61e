using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Restrictions;

[FormFor(typeof(SupportRestriction))]
public sealed record RestrictionForm : IRecordForm
{
    [Display(Name = "What does it apply to?")]
    public RestrictionKind? AppliesTo { get; init; }

    [Display(Name = "What is restricted")]
    public string? Text { get; init; }

    [Display(Name = "Meeting that discussed it (optional in a draft)")]
    public string? DiscussedAt { get; init; }

    [Display(Name = "Date of that meeting (optional in a draft)")]
    [DateAnswerName("Date of that meeting")]
    public DateAnswer? DiscussedOn { get; init; }

    public Tokens Seen { get; init; } = new();

    public static RestrictionForm Of(SupportRestriction row) => new()
    {
        AppliesTo = row.AppliesTo,
        Text = row.Text,
        DiscussedAt = row.DiscussedAt,
        DiscussedOn = DateAnswer.From(row.DiscussedOn),
    };

    public RestrictionAnswers ToAnswers() => new(
        AppliesTo.OrStandIn(), Text.OrStandIn(), DiscussedAt, DiscussedOn is null ? null : DiscussedOn.OrStandIn());

    public sealed class Validator : AbstractValidator<RestrictionForm>
    {
        public Validator()
        {
            RuleFor(form => form.AppliesTo).NotNull().WithMessage("Select what it applies to");
            RuleFor(form => form.Text).NotEmpty().WithMessage("Enter what is restricted").MustFit(SupportRestriction.TextMaxLength);
            RuleFor(form => form.DiscussedAt).MustFit(SupportRestriction.MeetingMaxLength);
            RuleFor(form => form.DiscussedOn).MustBeInRecordedYears();
        }
    }
}
