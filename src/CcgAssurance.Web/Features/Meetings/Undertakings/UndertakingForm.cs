using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Meetings.Undertakings;

[FormFor(typeof(Undertaking))]
public sealed record UndertakingForm : IRecordForm
{
    [Display(Name = "Who will do it?")]
    public AssuranceSide? By { get; init; }

    [Display(Name = "What they will do")]
    public string? Text { get; init; }

    [Display(Name = "Owner (optional)")]
    public string? Owner { get; init; }

    [Display(Name = "When it is due (optional)")]
    [DateAnswerName("Due date")]
    public DateAnswer? DueOn { get; init; }

    [Display(Name = "Status")]
    public UndertakingStatus? Status { get; init; }

    public Tokens Seen { get; init; } = new();

    public static UndertakingForm Of(Undertaking row) => new()
    {
        By = row.By,
        Text = row.Text,
        Owner = row.Owner,
        DueOn = DateAnswer.From(row.DueOn),
        Status = row.Status,
    };

    /// <summary>The answers. A new undertaking is not asked for its status: it is open.</summary>
    public UndertakingAnswers ToAnswers() => new(By.OrStandIn(), Text.OrStandIn(), Status ?? UndertakingStatus.Open, DueOn?.Value, Owner);

    public sealed class Validator : AbstractValidator<UndertakingForm>
    {
        public Validator()
        {
            RuleFor(form => form.By).NotNull().WithMessage("Select who will do it");
            RuleFor(form => form.Text).NotEmpty().WithMessage("Enter what they will do").MustFit(Undertaking.TextMaxLength);
            RuleFor(form => form.Owner).MustFit(Undertaking.OwnerMaxLength);
        }
    }
}
