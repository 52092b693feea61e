using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Organisations.Close;

public sealed record CloseForm : IRecordForm
{
    [Display(Name = "Last day")]
    [DateAnswerName("Last day")]
    public DateAnswer? ClosedOn { get; init; }

    [Display(Name = "Which CCG takes over?")]
    public string? SuccessorCode { get; init; }

    public Tokens Seen { get; init; } = new();

    public OrganisationCode? Successor => OrganisationCode.TryParse(SuccessorCode, null, out var code) ? code : null;

    public static CloseForm Of(Ccg ccg) => new()
    {
        ClosedOn = DateAnswer.From(ccg.ClosedOn),
        SuccessorCode = ccg.SuccessorCode?.Value,
        Seen = ChangePageQuery.TokensOf(ccg),
    };

    public sealed class Validator : AbstractValidator<CloseForm>
    {
        public Validator()
        {
            RuleFor(form => form.ClosedOn).NotNull().WithMessage("Enter the last day").MustBeInRecordedYears();
            RuleFor(form => form.SuccessorCode)
                .Must(code => string.IsNullOrEmpty(code) || OrganisationCode.TryParse(code, null, out _))
                .WithMessage("Select a CCG from the list");
        }
    }
}
