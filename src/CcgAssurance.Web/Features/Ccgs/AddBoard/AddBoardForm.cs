using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Ccgs.AddBoard;

[FormFor(typeof(CcgBoard))]
public sealed record AddBoardForm : ICcgForm<AddBoardForm>
{
    [Display(Name = "Name of the board")]
    public string? BoardName { get; init; }

    [Display(Name = "First day")]
    [DateAnswerName("First day")]
    public DateAnswer? From { get; init; }

    public Tokens Seen { get; init; } = new();

    public AddBoardForm HavingSeen(Tokens seen) => this with { Seen = seen };
}
