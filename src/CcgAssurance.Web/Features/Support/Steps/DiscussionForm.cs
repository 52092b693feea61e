using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Steps;

[FormFor(typeof(SupportPackage))]
public sealed record DiscussionForm : IRecordForm
{
    [Display(Name = "Date of the next discussion")]
    [DateAnswerName("Date of the next discussion")]
    public DateAnswer? NextDiscussionOn { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<DiscussionForm>
    {
        public Validator()
        {
            RuleFor(form => form.NextDiscussionOn).NotNull().WithMessage("Enter the date of the next discussion").MustBeInRecordedYears();
        }
    }
}
