using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Ccgs.ChangeBoard;

[FormFor(typeof(CcgBoard))]
public sealed record ChangeBoardForm : ICcgForm<ChangeBoardForm>
{
    [Display(Name = "Name of the board")]
    public string? BoardName { get; init; }

    [Display(Name = "First day")]
    [DateAnswerName("First day")]
    public DateAnswer? From { get; init; }

    [Display(Name = "Last day")]
    [DateAnswerName("Last day")]
    public DateAnswer? Until { get; init; }

    [Display(Name = "Reason for the change")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public ChangeBoardForm HavingSeen(Tokens seen) => this with { Seen = seen };
}
