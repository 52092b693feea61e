using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Publication.Corrections;

[FormFor(typeof(CorrectionRequest))]
public sealed record AskForm : IRecordForm
{
    [Display(Name = "Details of the error")]
    public string? Text { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<AskForm>
    {
        public Validator() => RuleFor(form => form.Text)
            .NotEmpty().WithMessage("Enter what is wrong, and where in the report")
            .MustFit(CorrectionRequest.TextMaxLength);
    }
}
