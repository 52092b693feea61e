using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Ccgs.HandOver;

public sealed record HandOverForm : IRecordForm
{
    /// <summary>The lead, by the address with which the lead logs in: two people may share a name.</summary>
    [Display(Name = "Who will lead this CCG?")]
    public string? Lead { get; init; }

    [Display(Name = "Note")]
    public string? Note { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<HandOverForm>
    {
        public Validator()
        {
            RuleFor(form => form.Lead).NotEmpty().WithMessage("Select who will lead this CCG");
            RuleFor(form => form.Note).NotEmpty().WithMessage("Enter a note, such as what to do next")
                .MustFit(CcgLeadAssignment.NoteMaxLength);
        }
    }
}
