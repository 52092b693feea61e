using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.Directions;

[FormFor(typeof(Direction))]
public sealed record DirectionCcgForm : IRecordForm
{
    [Display(Name = "Which CCG is directed?")]
    public OrganisationCode? Ccg { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<DirectionCcgForm>
    {
        public Validator()
        {
            RuleFor(form => form.Ccg).NotNull().WithMessage("Select a CCG");
        }
    }
}
