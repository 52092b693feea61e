using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Versions;

/// <summary>Reads what is looked at before a report, or the answer to one, goes out.</summary>
public sealed class CheckSummaryQuery(VersionQuery versions, NoticeBoard notices)
{
    /// <summary>The report as it stands, beside the last version.</summary>
    public async Task<CheckSummary> OfReportAsync(
        QuarterHeader quarter,
        QuarterlyAssessment assessment,
        FrozenReport? last,
        QuarterlyReport now,
        AssessmentStage becomes,
        QuarterNotice notice,
        Actor actor,
        CancellationToken cancellationToken)
    {
        var sent = assessment.CurrentResponse is { SentAt: not null } response ? response.Answers : [];
        return await OfAsync(
            now,
            becomes,
            last is null ? null : ComparedVersions.OfContents(last, new ReportEdition(last.Edition.State, null, actor.At), now),
            sent,
            quarter,
            notice,
            actor,
            cancellationToken);
    }

    /// <summary>The draft that was shared, beside what the group is about to answer.</summary>
    public async Task<CheckSummary> OfAnswerAsync(
        QuarterHeader quarter, int number, IReadOnlyList<ResponseAnswer> answers, Actor actor, CancellationToken cancellationToken)
    {
        var draft = await versions.ContentAsync(quarter, number, cancellationToken)
            ?? throw new InvalidOperationException($"Version {number} of {quarter.Key} was never frozen.");
        return await OfAsync(
            draft.Read().Report, AssessmentStage.SharedWithCcg, null, answers, quarter, QuarterNotice.AnswerReceived, actor,
            cancellationToken);
    }

    /// <summary>The final report that is about to be released, beside the version before it and what the group answered.</summary>
    public async Task<CheckSummary> OfFinalAsync(
        QuarterHeader quarter,
        int number,
        IReadOnlyList<ResponseAnswer> answers,
        QuarterNotice notice,
        Actor actor,
        CancellationToken cancellationToken)
    {
        var final = await versions.ContentAsync(quarter, number, cancellationToken)
            ?? throw new InvalidOperationException($"Version {number} of {quarter.Key} was never frozen.");
        var earlier = await versions.ContentAsync(quarter, number - 1, cancellationToken);
        var report = final.Read().Report;
        var changes = earlier is null ? null : ComparedVersions.OfContents(earlier, final.Edition, report);
        return await OfAsync(report, AssessmentStage.Final, changes, answers, quarter, notice, actor, cancellationToken);
    }

    private async Task<CheckSummary> OfAsync(
        QuarterlyReport report,
        AssessmentStage becomes,
        ComparedVersions? changes,
        IReadOnlyList<ResponseAnswer> answers,
        QuarterHeader quarter,
        QuarterNotice notice,
        Actor actor,
        CancellationToken cancellationToken)
    {
        var roles = QuarterNotices.RecipientsOf(notice, actor.Role);
        var recipients = (await notices.RecipientsAsync(quarter.Key.Ccg, roles, actor, cancellationToken)).ToLookup(row => row.Role);
        return new CheckSummary
        {
            Headline = report.Headline.StatementAt(becomes),
            Levels =
            [
                .. report.Domains.Select(domain => (
                    $"{domain.Number}. {report.Framework.DomainNumbered(domain.Number).ShortName}", domain.Category)),
            ],
            Changes = changes,
            Objections =
            [
                .. answers.Where(answer => answer.NeedsReply).OrderBy(answer => answer.Position).Select(answer => new Objection(
                    answer.Id, answer.Subject, answer.Verdict!.Value, answer.Comment, answer.PrintsDissent, answer.Reply)),
            ],
            Unprintable = UnprintableCharacters.In(report),
            Recipients = [.. roles.Select(role => new RecipientsOfRole(role, recipients[role].Count()))],
        };
    }
}
