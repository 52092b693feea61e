using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Documents;

public sealed class ResponseSectionTests
{
    private static readonly ReportedResponse Sent = new()
    {
        DraftNumber = 2,
        DueOn = new DateOnly(2014, 8, 20),
        SentOn = new DateOnly(2014, 8, 18),
        Dissents =
        [
            new ReportedDissent
            {
                Kind = SubjectKind.Judgement,
                Focus = Focus.On(new DomainNumber(3)),
                Reasons = "The plan is late.",
                Comment = "Waits have fallen.\n\nThe plan holds.",
                Reply = AreaTeamReply.NotChanged,
                ReplyReason = "The data says so",
                DirectorReason = "August is clear.",
            },
            new ReportedDissent
            {
                Kind = SubjectKind.Issue, Focus = Focus.On(Theme.BetterCare), Title = "Pooled budget", Comment = "It was agreed in May.",
            },
            new ReportedDissent
            {
                Kind = SubjectKind.Action, Focus = Focus.On(Theme.BetterCare), Title = "Name a lead", SaidToVersion = 1, Comment = "We did.",
            },
            new ReportedDissent { Kind = SubjectKind.Correction, Comment = "The date was right." },
        ],
    };

    [Fact]
    public void A_report_without_response_data_says_nothing_about_a_response() =>
        Assert.DoesNotContain("response", string.Join(' ', Lines(null)), StringComparison.Ordinal);

    [Fact]
    [Rule("R234")]
    public void It_says_when_the_group_answered_which_version() => Assert.Equal(
        ["The CCG’s response", "The CCG answered version 2 of this report on 18 August 2014."], Lines(Sent with { Dissents = [] }));

    [Fact]
    [Rule("R234")]
    public void It_says_that_no_response_was_received_when_the_time_ran_out() => Assert.Equal(
        ["The CCG’s response", "No response was received by 20 August 2014."], Lines(Sent with { SentOn = null, IsTimedOut = true, Dissents = [] }));

    [Fact]
    [Rule("R246")]
    public void It_says_that_minor_corrections_were_sent_and_answered_or_not()
    {
        var corrected = Sent with { IsToCorrection = true, Dissents = [] };

        Assert.Equal("The CCG answered the corrections in version 2 of this report on 18 August 2014.", Lines(corrected)[1]);
        Assert.Equal(
            "The corrections in version 2 of this report were sent to the CCG. No response was received by 20 August 2014.",
            Lines(corrected with { SentOn = null, IsTimedOut = true })[1]);
    }

    [Fact]
    [Rule("R131", "R234")]
    public void Each_disagreement_that_the_group_asked_to_print_stands_with_what_it_is_about_the_comment_and_the_reply() => Assert.Equal(
        [
            "The CCG’s response",
            "The CCG answered version 2 of this report on 18 August 2014.",
            "The CCG does not agree with the following and asked for that to be printed.",
            "Domain 3, Plans and outcomes: the judgement",
            "NHS England’s reasons for the judgement",
            "The plan is late.",
            "The CCG",
            "Waits have fallen.",
            "The plan holds.",
            "NHS England: not changed",
            "The data says so",
            "NHS England’s director, who decided",
            "August is clear.",
            "Better care: Pooled budget",
            "The CCG",
            "It was agreed in May.",
            "Better care: the action Name a lead",
            "The CCG, on version 1",
            "We did.",
            "The correction",
            "The CCG",
            "The date was right.",
        ],
        Lines(Sent));

    [Fact]
    public void The_section_stands_after_the_themes_and_the_file_stays_accessible()
    {
        var file = new PdfRenderer().Render(QuarterlyReportDocument.Build(SampleReport.Whole() with { Response = Sent }, SampleReport.Final)).Content;

        Assert.Empty(PdfChecks.FaultsOf(file));
        Assert.Equal(
            ["Headline", "Assurance domains", "Cross-cutting themes", "The CCG’s response"],
            PdfDocumentReader.Read(file).Root.Find("H2").Select(heading => heading.Text));
    }

    [Fact]
    [Rule("R246")]
    public void A_report_reads_back_from_its_data_what_was_written()
    {
        var json = ReportJson.Write(KeptReport.Of(SampleReport.Whole() with { Response = Sent }, SampleReport.Final));

        var read = KeptReportFormats.Read(json).Report;

        Assert.Equal(Sent.Dissents, read.Response!.Dissents);
        Assert.Equal(
            (Sent.DraftNumber, Sent.DueOn, Sent.SentOn, Sent.IsTimedOut),
            (read.Response.DraftNumber, read.Response.DueOn, read.Response.SentOn, read.Response.IsTimedOut));
    }

    // The words of the section, from its heading on.
    private static List<string> Lines(ReportedResponse? response) =>
    [
        .. QuarterlyReportDocument.Build(SampleReport.Whole() with { Response = response }, SampleReport.Final).Body
            .SkipWhile(block => block is not Heading { Text: "The CCG’s response" })
            .Select(block => block switch
            {
                Heading heading => heading.Text,
                Paragraph paragraph => string.Concat(paragraph.Runs.Select(run => run.Text)),
                var other => throw new InvalidOperationException($"{other.GetType().Name} is not expected here."),
            }),
    ];
}
