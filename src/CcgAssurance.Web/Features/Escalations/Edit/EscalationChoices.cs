using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Components;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Escalations.Edit;

/// <summary>What an escalation can be linked to.</summary>
/// <param name="Issues">Issues and actions of the latest quarter.</param>
/// <param name="Packages">Support packages that both sides agreed.</param>
/// <param name="Requests">Requests that were issued.</param>
public sealed record EscalationChoices(
    IReadOnlyList<EscalationLinkAnswers> Issues,
    IReadOnlyList<EscalationLinkAnswers> Packages,
    IReadOnlyList<EscalationLinkAnswers> Requests)
{
    public static IReadOnlyList<NhsOption> OptionsOf(IReadOnlyList<EscalationLinkAnswers> rows) =>
        [.. rows.Select(row => new NhsOption(row.Id.ToString(), row.Title))];
}

/// <summary>Reads what an escalation about a group can be linked to.</summary>
public sealed class EscalationChoicesQuery(AssuranceDbContext db)
{
    private static readonly ItemKind[] Linked = [ItemKind.Issue, ItemKind.Action];
    private static readonly RequestStage[] Unissued = [RequestStage.Draft, RequestStage.Discarded, RequestStage.Replaced];

    /// <summary>What can be linked now, and what is linked already under its kept title.</summary>
    /// <param name="ccg">The group.</param>
    /// <param name="links">What is linked already.</param>
    /// <param name="asked">An issue or action that somebody starts from, of whatever quarter it is.</param>
    /// <param name="actor">Who opens the escalation.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Rule("R190")]
    public async Task<EscalationChoices> RunAsync(
        OrganisationCode ccg, IReadOnlyList<EscalationLink> links, Guid? asked, Actor actor, CancellationToken cancellationToken)
    {
        var packages = await db.SupportPackages.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(package => package.CcgCode == ccg && package.InForce != null)
            .OrderByDescending(package => package.Number)
            .Select(package => new { package.Id, package.Number, package.Title })
            .ToListAsync(cancellationToken);
        var requests = await db.InformationRequests.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(request => request.CcgCode == ccg && !Unissued.Contains(request.Stage))
            .OrderByDescending(request => request.Number)
            .Select(request => new { request.Id, request.Number, request.Subject })
            .ToListAsync(cancellationToken);
        return new EscalationChoices(
            With(links, EscalationLinkKind.Issue, await ItemsAsync(ccg, asked, actor, cancellationToken)),
            With(
                links,
                EscalationLinkKind.Package,
                [.. packages.Select(row => new EscalationLinkAnswers(row.Id, $"Support package {row.Number}: {row.Title}"))]),
            With(
                links,
                EscalationLinkKind.Request,
                [.. requests.Select(row => new EscalationLinkAnswers(row.Id, $"Request {row.Number}: {row.Subject}"))]));
    }

    // The items of the latest quarter that has any, each under the key that it keeps from quarter to quarter.
    private async Task<IReadOnlyList<EscalationLinkAnswers>> ItemsAsync(
        OrganisationCode ccg, Guid? asked, Actor actor, CancellationToken cancellationToken)
    {
        var items =
            from item in db.ReportItems.AsNoTracking()
            join assessment in db.QuarterlyAssessments.VisibleTo(db, actor) on item.AssessmentId equals assessment.Id
            where assessment.CcgCode == ccg && Linked.Contains(item.Kind)
            select new { Item = item, assessment.Year, assessment.Quarter };
        var latest = await items
            .OrderByDescending(row => row.Year)
            .ThenByDescending(row => row.Quarter)
            .Select(row => new { row.Year, row.Quarter })
            .FirstOrDefaultAsync(cancellationToken);
        if (latest is null)
        {
            return [];
        }

        var rows = await items
            .Where(row => (row.Year == latest.Year && row.Quarter == latest.Quarter) || row.Item.OriginId == asked)
            .OrderByDescending(row => row.Year)
            .ThenByDescending(row => row.Quarter)
            .ThenBy(row => row.Item.Focus)
            .ThenBy(row => row.Item.Kind)
            .ThenBy(row => row.Item.Position)
            .Select(row => new { row.Item.OriginId, row.Item.Kind, row.Item.Title, row.Item.Text })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows
                .DistinctBy(row => row.OriginId)
                .Select(row => new EscalationLinkAnswers(row.OriginId, $"{row.Kind.DisplayText()}: {row.Title ?? row.Text}")),
        ];
    }

    private static IReadOnlyList<EscalationLinkAnswers> With(
        IReadOnlyList<EscalationLink> links, EscalationLinkKind kind, IReadOnlyList<EscalationLinkAnswers> others)
    {
        var kept = links.Where(link => link.Kind == kind).Select(link => new EscalationLinkAnswers(link.TargetId, link.Title)).ToList();
        return [.. kept, .. others.ExceptBy(kept.Select(row => row.Id), row => row.Id)];
    }
}
