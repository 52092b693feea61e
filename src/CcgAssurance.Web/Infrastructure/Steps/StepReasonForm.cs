using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Infrastructure.Steps;

/// <summary>A step that asks for nothing but its reason.</summary>
public sealed record StepReasonForm : IRecordForm
{
    /// <summary>The longest reason, in characters: what every record holds.</summary>
    public const int MaxLength = 2_000;

    [Display(Name = "Reason")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<StepReasonForm>
    {
        public Validator()
        {
            RuleFor(form => form.Reason).NotEmpty().WithMessage("Enter the reason").MustFit(MaxLength);
        }
    }
}
