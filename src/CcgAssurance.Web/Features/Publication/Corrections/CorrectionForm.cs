using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Publication.Corrections;

/// <summary>How a request for a correction ends: declined by the director for a reason, or withdrawn without one.</summary>
public sealed record CorrectionForm : IRecordForm
{
    [Display(Name = "Reason for declining")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    /// <summary>The rules of declining, beside those that always hold.</summary>
    public const string Decline = nameof(Decline);

    public sealed class Validator : AbstractValidator<CorrectionForm>
    {
        public Validator()
        {
            RuleFor(form => form.Reason).MustFit(CorrectionRequest.AnswerMaxLength);
            RuleSet(Decline, () => RuleFor(form => form.Reason).NotEmpty().WithMessage("Enter why you will not correct the report"));
        }
    }
}
