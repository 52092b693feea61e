using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// One edition of a support package as a document that both sides would sign: what is done and why, by whom, until when, and how both know
/// that it succeeded.
/// </summary>
public static class SupportAgreementDocument
{
    /// <summary>The document of an edition. The same edition and time always give the same document.</summary>
    /// <param name="report">What it says.</param>
    /// <param name="madeAt">When the document was made.</param>
    [Rule("R148", "R151", "R159", "R246")]
    public static ReportDocument Build(SupportAgreementReport report, DateTimeOffset madeAt)
    {
        ArgumentNullException.ThrowIfNull(report);
        var name = SupportPackage.NameOf(report.Number);
        var title = $"{name}: {report.Title}";
        var status = Status(report);
        IReadOnlyList<Block> body =
        [
            new Heading(1, title),
            new Paragraph($"{WhatItIs(report)} between {report.CcgName} and {Wording.AreaTeam(report.AreaTeam)}.", ParagraphKind.Lead),
            new FactList([.. Facts(report, status)]),
            .. report.IsInvented ? [new Paragraph(Wording.Invented)] : (Block[])[],
            SupportParts.NotFailing(report.Framework),
            .. SupportAgreementParts.Of(report).SelectMany(part => (IEnumerable<Block>)[new Heading(2, part.Heading), .. part.Blocks]),
        ];
        IReadOnlyList<Block> acceptance = [.. Acceptances(report)];
        return CurlyQuotes.In(new ReportDocument(
            new DocumentProperties(
                title,
                Wording.AreaTeam(report.AreaTeam),
                $"{WhatItIs(report)} on support for {report.CcgName}, edition {report.Edition}: {Phrases.LowerFirst(status)}",
                madeAt),
            new PageFurniture(
                PageOrientation.Portrait,
                name,
                report.CcgName,
                Wording.Footer($"Edition {report.Edition}, {Phrases.LowerFirst(status)}", report.IsInvented),
                Watermark(report.Stage)),
            [.. body, .. AboutSection.Of([.. body, .. acceptance], "agreement"), .. acceptance]));
    }

    private static string WhatItIs(SupportAgreementReport report) => report.Stage switch
    {
        TermsStage.Agreed => "An agreement",
        TermsStage.Draft or TermsStage.Discarded => "A draft of an agreement",
        _ => "A proposed agreement",
    };

    private static string Status(SupportAgreementReport report) => report.Stage switch
    {
        TermsStage.Agreed when report.AgreedOn is { } day => $"Agreed on {UkTime.InWords(day)}",
        TermsStage.Proposed => "Proposed, not agreed",
        TermsStage.Draft => "Draft, not proposed",
        var stage => stage.DisplayText(),
    };

    private static string? Watermark(TermsStage stage) => stage switch
    {
        TermsStage.Agreed => null,
        TermsStage.Draft => "Draft",
        TermsStage.Proposed => "Proposed",
        TermsStage.Declined => "Declined",
        TermsStage.TakenBack => "Taken back",
        TermsStage.Discarded => "Discarded",
    };

    private static IEnumerable<Fact> Facts(SupportAgreementReport report, string status)
    {
        var theme = report.Framework.Themes.SingleOrDefault(row => row.Theme == report.Theme)?.Name;
        return
        [
            new Fact("CCG", $"{report.CcgName} ({report.CcgCode})"),
            new Fact("Area team", Wording.AreaTeam(report.AreaTeam)),
            .. Known(
                report.Domains.Count > 1 ? "Domains" : "Domain",
                report.Domains.Count == 0 ? null : SupportParts.Domains(report.Framework, report.Domains)),
            .. Known("Theme", theme),
            .. Known("Period", SupportParts.Period(report.StartsOn, report.EndsOn)),
            new Fact("Edition", report.Edition.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new Fact("Status", status),
            .. Known("Takes the place of", report.SupersedesNumber is { } number ? SupportPackage.NameOf(number) : null),
        ];
    }

    private static IEnumerable<Fact> Known(string name, string? value) => value is null ? [] : [new Fact(name, value)];

    // A side signs, or a sentence says that it has not.
    [Rule("R159")]
    private static IEnumerable<Block> Acceptances(SupportAgreementReport report) =>
    [
        new Heading(2, report.Stage == TermsStage.Agreed ? "Accepted by both sides" : "Acceptance"),
        new Paragraph(report.Stage switch
        {
            TermsStage.Agreed => $"Both sides have accepted edition {report.Edition} of this package.",
            TermsStage.Draft or TermsStage.Proposed => "This edition is in force only once both sides have accepted it.",
            TermsStage.Declined => "The CCG declined this edition, so it was never in force.",
            TermsStage.TakenBack => "This edition was taken back, so no acceptance of it counts and it was never in force.",
            TermsStage.Discarded => "This edition was never proposed.",
        }),
        Acceptance(report.NhsEnglandAcceptance, Wording.AreaTeam(report.AreaTeam)),
        Acceptance(report.CcgAcceptance, report.CcgName),
    ];

    private static Block Acceptance(Acceptance? acceptance, string organisation) => acceptance is { } given
        ? new Signature(null, given.Name, given.Role, given.Organisation, $"Accepted on {UkTime.InWords(given.On)}")
        : new Paragraph($"{organisation} has not accepted it.");
}
