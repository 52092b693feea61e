using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Organisations.Move;

[FormFor(typeof(CcgAreaTeam))]
public sealed record MoveForm : IRecordForm
{
    [Display(Name = "New area team")]
    public string? AreaTeamCode { get; init; }

    [Display(Name = "First day")]
    [DateAnswerName("First day")]
    public DateAnswer? From { get; init; }

    public Tokens Seen { get; init; } = new();

    public OrganisationCode? AreaTeam => OrganisationCode.TryParse(AreaTeamCode, null, out var code) ? code : null;

    public sealed class Validator : AbstractValidator<MoveForm>
    {
        public Validator()
        {
            RuleFor(form => form.AreaTeamCode)
                .Must(code => OrganisationCode.TryParse(code, null, out _)).WithMessage("Select the new area team");
            RuleFor(form => form.From).NotNull().WithMessage("Enter the first day in the new area team").MustBeInRecordedYears();
        }
    }
}
