using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Requests.Steps;

[FormFor(typeof(InformationRequest))]
public sealed record ReasonForm : IRecordForm
{
    [Display(Name = "Why do you not sign it?")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<ReasonForm>
    {
        public Validator()
        {
            RuleFor(form => form.Reason).NotEmpty().WithMessage("Enter why you do not sign it").MustFit(InformationRequest.ReasonMaxLength);
        }
    }
}
