using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Responses.Section;

/// <summary>What the group answers to everything that a draft says on one domain or theme.</summary>
public sealed record SectionForm : IRecordForm
{
    /// <summary>The value of the button that agrees to all that has no answer on this page, after saving what has.</summary>
    public const string AgreeToRest = "agree";

    /// <summary>The value of the button that goes on to the next domain or theme.</summary>
    public const string GoOn = "next";

    [Display(Name = "Answers")]
    public IReadOnlyList<SectionRow> Rows { get; init; } = [];

    [Display(Name = "Button")]
    public string? Button { get; init; }

    public Tokens Seen { get; init; } = new();
}

/// <summary>One of these answers.</summary>
public sealed record SectionRow : IFormRow
{
    [Display(Name = "Key")]
    public Guid Id { get; init; }

    [Display(Name = "What does the CCG think of this?")]
    public CcgVerdict? Verdict { get; init; }

    [Display(Name = "Your comment")]
    public string? Comment { get; init; }

    [Display(Name = "Should the disagreement be printed?")]
    public bool PrintsDissent { get; init; }

    [Display(Name = "Answer as before")]
    public bool Repeats { get; init; }

    /// <summary>What it is about; not posted.</summary>
    public string About { get; init; } = "";

    public string RowLabel => About;

    public string? RowText => Verdict is null && Comment is null
        ? null
        : string.Join('\n', new[] { Verdict?.DisplayText(), Comment, PrintsDissent ? "To be printed" : null }.OfType<string>());

    /// <summary>The answer: what was said to an earlier version where that is asked for and nothing else was entered.</summary>
    public ResponseAnswers ToAnswers(ResponseAnswer? earlier) => earlier is not null && Repeats && Verdict is null && Comment is null
        ? earlier.Said
        : new ResponseAnswers { Verdict = Verdict, Comment = Comment, PrintsDissent = PrintsDissent };
}
