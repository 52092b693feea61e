using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

[FormFor(typeof(InterventionFile))]
public sealed record StepFileForm : IRecordForm
{
    [Display(Name = "Document")]
    public UploadedFile? File { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<StepFileForm>
    {
        public Validator()
        {
            RuleFor(form => form.File).NotNull().WithMessage("Select a file");
        }
    }
}
