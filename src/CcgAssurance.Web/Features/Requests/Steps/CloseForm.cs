using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Requests.Steps;

[FormFor(typeof(InformationRequest))]
public sealed record CloseForm : IRecordForm
{
    [Display(Name = "What follows from it?")]
    public RequestFollowOn? FollowOn { get; init; }

    [Display(Name = "Note (optional)")]
    public string? Note { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<CloseForm>
    {
        public Validator()
        {
            RuleFor(form => form.FollowOn).NotNull().WithMessage("Select what follows from it");
            RuleFor(form => form.Note).MustFit(InformationRequest.ReasonMaxLength);
        }
    }
}
