using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Requests.Steps;

public sealed record CorrectForm : IRecordForm
{
    [Display(Name = "What is wrong?")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<CorrectForm>
    {
        public Validator() =>
            RuleFor(form => form.Reason).NotEmpty().WithMessage("Enter what is wrong").MustFit(InformationRequest.ReasonMaxLength);
    }
}
