using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Ccgs.IndependentMembers;

[FormFor(typeof(IndependentMembersProposal))]
public sealed record IndependentMembersForm : IRecordForm
{
    [Display(Name = "What was agreed")]
    public string? Text { get; init; }

    [Display(Name = "Date agreed")]
    [DateAnswerName("Date agreed")]
    public DateAnswer? AgreedOn { get; init; }

    public Tokens Seen { get; init; } = new();

    public static IndependentMembersForm Of(IndependentMembersProposal row) => new()
    {
        Text = row.Text,
        AgreedOn = DateAnswer.From(row.AgreedOn),
    };

    public sealed class Validator : AbstractValidator<IndependentMembersForm>
    {
        public Validator()
        {
            RuleFor(form => form.Text).NotNull().WithMessage("Enter what was agreed").MustFit(IndependentMembersProposal.TextMaxLength);
            RuleFor(form => form.AgreedOn).NotNull().WithMessage("Enter the date it was agreed");
        }
    }
}
