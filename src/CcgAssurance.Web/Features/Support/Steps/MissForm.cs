using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Steps;

[FormFor(typeof(SupportMiss))]
public sealed record MissForm : IRecordForm
{
    [Display(Name = "Was more intensive support considered?")]
    public bool? MoreSupportConsidered { get; init; }

    [Display(Name = "What came of it, or why it was not considered")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public MissAnswers ToAnswers(Guid trajectory, DateOnly plannedOn) =>
        new(trajectory, plannedOn, MoreSupportConsidered.OrStandIn(), Reason.OrStandIn());

    public sealed class Validator : AbstractValidator<MissForm>
    {
        public Validator()
        {
            RuleFor(form => form.MoreSupportConsidered).NotNull().WithMessage("Select yes if more intensive support was considered");
            RuleFor(form => form.Reason).NotEmpty().WithMessage("Enter what came of it, or why it was not considered")
                .MustFit(SupportMiss.ReasonMaxLength);
        }
    }
}
