using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Responses.Answer;

[FormFor(typeof(ResponseAnswer))]
public sealed record AnswerForm : IRecordForm
{
    [Display(Name = "What does the CCG think of this?")]
    public CcgVerdict? Verdict { get; init; }

    [Display(Name = "Your comment")]
    public string? Comment { get; init; }

    [Display(Name = "Should the disagreement be printed?")]
    public bool PrintsDissent { get; init; }

    public Tokens Seen { get; init; } = new();

    public ResponseAnswers ToAnswers() => new() { Verdict = Verdict, Comment = Comment, PrintsDissent = PrintsDissent };
}
