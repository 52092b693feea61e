using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Organisations.Open;

[FormFor(typeof(Ccg))]
public sealed record OpenForm : IRecordForm
{
    [Display(Name = "Code")]
    public string? Code { get; init; }

    [Display(Name = "Name")]
    public string? Name { get; init; }

    [Display(Name = "Area team")]
    public string? AreaTeamCode { get; init; }

    [Display(Name = "First day")]
    [DateAnswerName("First day")]
    public DateAnswer? OpenedOn { get; init; }

    public Tokens Seen { get; init; } = new();

    public OrganisationCode? Known => OrganisationCode.TryParse(Code?.Trim(), null, out var code) ? code : null;

    public OrganisationCode? AreaTeam => OrganisationCode.TryParse(AreaTeamCode, null, out var code) ? code : null;

    public sealed class Validator : AbstractValidator<OpenForm>
    {
        public Validator()
        {
            RuleFor(form => form.Code)
                .Must(code => OrganisationCode.TryParse(code?.Trim(), null, out _))
                .WithMessage($"Enter the code of the CCG, which is {OrganisationCode.Length} letters or numbers");
            RuleFor(form => form.Name).NotEmpty().WithMessage("Enter the name").MustFit(CcgName.MaxLength);
            RuleFor(form => form.AreaTeamCode)
                .Must(code => OrganisationCode.TryParse(code, null, out _)).WithMessage("Select the area team");
            RuleFor(form => form.OpenedOn).NotNull().WithMessage("Enter the first day").MustBeInRecordedYears();
        }
    }
}
