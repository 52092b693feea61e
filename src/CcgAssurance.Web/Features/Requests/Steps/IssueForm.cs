using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Requests.Steps;

[FormFor(typeof(InformationRequest))]
public sealed record IssueForm : IRecordForm
{
    [Display(Name = "Date of the request")]
    [DateAnswerName("Date of the request")]
    public DateAnswer? IssuedOn { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<IssueForm>
    {
        public Validator()
        {
            RuleFor(form => form.IssuedOn).NotNull().WithMessage("Enter the date of the request").MustBeInRecordedYears();
        }
    }
}
