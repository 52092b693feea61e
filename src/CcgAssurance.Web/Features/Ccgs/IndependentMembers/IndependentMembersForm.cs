using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Ccgs.IndependentMembers;

[FormFor(typeof(IndependentMembersProposal))]
public sealed record IndependentMembersForm : ICcgForm<IndependentMembersForm>
{
    [Display(Name = "What was agreed")]
    public string? Text { get; init; }

    [Display(Name = "Date agreed")]
    [DateAnswerName("Date agreed")]
    public DateAnswer? AgreedOn { get; init; }

    public Tokens Seen { get; init; } = new();

    public IndependentMembersForm HavingSeen(Tokens seen) => this with { Seen = seen };
}
