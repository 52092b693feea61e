using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Features.Versions;

namespace CcgAssurance.Web.Features.Responses;

/// <summary>A draft as it was shared, and the one before it. What the group answers is this text, whatever was written since.</summary>
public sealed class SharedDraft(FrozenReport draft, FrozenReport? earlier)
{
    private QuarterlyReport Report { get; } = draft.Read().Report;

    private QuarterlyReport? Before { get; } = earlier?.Read().Report;

    /// <summary>Everything that the draft says differently, item by item; null where it is the first.</summary>
    public ComparedVersions? SinceLastDraft => Before is null ? null : ComparedVersions.OfContents(earlier!, draft.Edition, Report);

    /// <summary>The judgement on a domain as it was shared; null for a theme, and where there was none.</summary>
    public AssuranceCategory? LevelOf(Focus focus) => Report.Domains.SingleOrDefault(domain => domain.Number == focus.Domain)?.Category;

    /// <summary>What the draft says about that which an answer is about.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="seesAnswer">Whether the reader may know the answer by now.</param>
    public AskedRow RowOf(ResponseAnswer answer, bool seesAnswer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var said = WhatIsSaid.In(Report, answer);
        return new AskedRow
        {
            Id = answer.Id,
            Kind = answer.Kind,
            Focus = answer.Focus,
            Title = answer.Kind == SubjectKind.Issue ? answer.Title : null,
            About = answer.Subject,
            Category = said?.Category,
            Text = said?.Text,
            Facts = said?.Facts ?? [],
            SinceLastDraft = Before is null || said is null ? null
                : WhatIsSaid.In(Before, answer) is not { } earlier ? "New"
                : earlier.IsSameAs(said) ? null : "Changed",
            Verdict = seesAnswer ? answer.Verdict : null,
            Comment = seesAnswer ? answer.Comment : null,
            PrintsDissent = seesAnswer && answer.PrintsDissent,
            AnsweredVersion = seesAnswer && answer.IsCarried ? answer.SaidToDraft : null,
            Before = seesAnswer && answer is { Earlier: { } last, SaidToDraft: { } version }
                ? new SaidBefore(version, last.Verdict, last.Comment, last.PrintsDissent)
                : null,
            Reply = seesAnswer ? answer.Reply : null,
            ReplyReason = seesAnswer ? answer.ReplyReason : null,
            DirectorReason = seesAnswer ? answer.DirectorReason : null,
            IsLeft = answer.IsLeft,
        };
    }
}
