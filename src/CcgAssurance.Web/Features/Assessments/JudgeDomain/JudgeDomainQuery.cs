using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Assessments.Items;
using CcgAssurance.Web.Features.Evidence.Material;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

public sealed class JudgeDomainQuery(
    AssuranceDbContext db, ItemsOfQuery items, JudgementFactsQuery facts, FocusMaterialQuery material, DomainSupportQuery support,
    DomainInterventionQuery intervention)
{
    public async Task<JudgeDomainViewModel> RunAsync(
        QuarterHeader quarter, DomainNumber number, Actor actor, CancellationToken cancellationToken)
    {
        // The stage is read together with its token: the filter's may be older by now.
        var (stored, stage) = await StoredAsync(quarter, number, cancellationToken);
        var earlier = await EarlierAsync(quarter, number, cancellationToken);
        var known = await facts.RunAsync(quarter.Id, number, actor, cancellationToken);
        var (lastYear, lastQuarter) = quarter.Key.Quarter.Before(quarter.Key.Year);

        return new JudgeDomainViewModel
        {
            Quarter = quarter,
            Domain = quarter.Framework.DomainNumbered(number),
            CanEdit = actor.May(Permission.JudgeDomains) && stage.IsOpenForDrafting(),
            Stored = stored,
            Form = stored,
            IsConversationOver = known.IsConversationOver,
            MeetingDate = known.MeetingDate?.LongDate(),
            Bases = JudgementOptions.Bases(known),
            Previous = earlier.SingleOrDefault(row => row.Year == lastYear && row.Quarter == lastQuarter),
            SupportedRun = SupportedRun.Length(quarter.Key, [.. earlier.Select(row => (row.Year, row.Quarter, row.Category))]),
            Material = await material.RunAsync(quarter, Focus.On(number), actor, cancellationToken),
            Support = await support.RunAsync(quarter, number, actor, cancellationToken),
            Intervention = await intervention.RunAsync(quarter, number, stored.Category, actor, cancellationToken),
            Categories = [.. quarter.Framework.Categories.Select(category =>
                new NhsOption(category.ToString(), category.DisplayText(), category.HelpText()))],
            Items = await items.CountAsync(quarter, Focus.On(number), cancellationToken),
            Requests = await RequestsAsync(quarter, number, actor, cancellationToken),
            CanRequest = actor.May(Permission.DraftRequests),
            Today = actor.Today,
        };
    }

    // Whatever quarter they started from: what was asked last year may be open still.
    [Rule("R184")]
    private async Task<IReadOnlyList<RequestOnDomain>> RequestsAsync(
        QuarterHeader quarter, DomainNumber number, Actor actor, CancellationToken cancellationToken)
    {
        Focus? focus = Focus.On(number);
        return await db.InformationRequests
            .AsNoTracking()
            .VisibleTo(db, actor)
            .Where(request => request.CcgCode == quarter.Key.Ccg && request.Focus == focus)
            .Where(request => request.Stage != RequestStage.Discarded && request.Stage != RequestStage.Replaced)
            .OrderBy(request => request.Stage == RequestStage.Closed)
            .ThenBy(request => request.DueOn)
            .ThenBy(request => request.DraftedAt)
            .Select(request => new RequestOnDomain
            {
                Id = request.Id,
                Number = request.Number,
                Subject = request.Subject,
                Stage = request.Stage,
                DueOn = request.DueOn,
                IsSufficient = request.IsSufficient,
            })
            .ToListAsync(cancellationToken);
    }

    private async Task<(JudgeDomainForm Form, AssessmentStage Stage)> StoredAsync(
        QuarterHeader quarter, DomainNumber number, CancellationToken cancellationToken)
    {
        var row = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.Id == quarter.Id)
            .SelectMany(
                assessment => assessment.Judgements.Where(judgement => judgement.Domain == number),
                (assessment, judgement) => new { assessment.Stage, assessment.StageToken, Judgement = judgement })
            .SingleAsync(cancellationToken);
        var form = new JudgeDomainForm
        {
            Category = row.Judgement.Category,
            Basis = row.Judgement.Basis,
            Rationale = row.Judgement.Rationale,
            Factors = row.Judgement.Factors,
            OtherFactor = row.Judgement.OtherFactor,
            IsJoint = row.Judgement.IsJoint,
            NotJointReason = row.Judgement.NotJointReason,
            IsExitMet = row.Judgement.IsExitMet,
            ExitReason = row.Judgement.ExitReason,
            InterventionReasons = row.Judgement.InterventionReasons,
            Seen = new Tokens { Version = row.Judgement.Version, StageToken = row.StageToken },
        };
        return (form, row.Stage);
    }

    /// <summary>
    /// The domain in the group's other quarters, with the text of the last one only. They include drafts, so this is for
    /// those who see drafts.
    /// </summary>
    private async Task<List<EarlierJudgement>> EarlierAsync(QuarterHeader quarter, DomainNumber number, CancellationToken cancellationToken)
    {
        var (lastYear, lastQuarter) = quarter.Key.Quarter.Before(quarter.Key.Year);
        return await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.CcgCode == quarter.Key.Ccg && assessment.Id != quarter.Id)
            .SelectMany(
                assessment => assessment.Judgements.Where(judgement => judgement.Domain == number),
                (assessment, judgement) => new EarlierJudgement
                {
                    Year = assessment.Year,
                    Quarter = assessment.Quarter,
                    Stage = assessment.Stage,
                    Category = judgement.Category,
                    Rationale = assessment.Year == lastYear && assessment.Quarter == lastQuarter ? judgement.Rationale : null,
                })
            .ToListAsync(cancellationToken);
    }
}
