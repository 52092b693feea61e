using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.Directions;

[FormFor(typeof(DirectionLifting))]
public sealed record LiftingForm : IRecordForm
{
    /// <summary>The answer that means all directions.</summary>
    public const string All = "all";

    [Display(Name = "Which directions?")]
    public string? Direction { get; init; }

    [Display(Name = "Reason")]
    public string? Reason { get; init; }

    /// <summary>The direction that is lifted; null for all.</summary>
    public Guid? Which => Guid.TryParse(Direction, out var id) ? id : null;

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<LiftingForm>
    {
        public Validator()
        {
            RuleFor(form => form.Direction).NotEmpty().WithMessage("Select which directions")
                .Must(text => text == All || Guid.TryParse(text, out _)).WithMessage("Select which directions");
            RuleFor(form => form.Reason).NotEmpty().WithMessage("Enter the reason").MustFit(DirectionLifting.ReasonMaxLength);
        }
    }
}
