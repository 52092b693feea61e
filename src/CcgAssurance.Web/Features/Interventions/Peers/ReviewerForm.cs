using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.Peers;

public sealed record ReviewerForm : IRecordForm
{
    /// <summary>The longest address, in characters: what an account holds.</summary>
    public const int MaxLength = 256;

    [Display(Name = "Email address of the reviewer")]
    public string? Email { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<ReviewerForm>
    {
        public Validator()
        {
            RuleFor(form => form.Email).NotEmpty().WithMessage("Enter the email address of the reviewer").MustFit(MaxLength);
        }
    }
}
