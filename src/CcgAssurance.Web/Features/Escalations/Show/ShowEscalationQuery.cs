using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Features.Requests;
using CcgAssurance.Web.Features.Support;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Escalations.Show;

public sealed class ShowEscalationQuery(AssuranceDbContext db)
{
    public async Task<ShowEscalationViewModel> RunAsync(EscalationHeader header, Actor actor, CancellationToken cancellationToken)
    {
        var escalation = await header.In(db).AsNoTracking().Whole().SingleAsync(cancellationToken);
        var editions = escalation.EditionsFor(actor);
        var inHand = escalation.TermsInHand is { } terms && editions.Contains(terms) ? terms : null;
        var writes = actor.May(Permission.WriteEscalations);
        return new ShowEscalationViewModel
        {
            Header = header,
            Escalation = escalation,
            Actor = actor,
            InForce = escalation.TermsInForce is { } agreed ? ViewOf(header, escalation, agreed, actor) : null,
            InHand = inHand is null ? null : ViewOf(header, escalation, inHand, actor),
            Ended = EndedLast(escalation, editions),
            Editions = editions,
            Links = await LinksAsync(header, escalation, actor, cancellationToken),
            Unresolved = await UnresolvedAsync(header, escalation, actor, cancellationToken),
            Steps = [.. EscalationSteps.Of(escalation, actor).Select(step => (step.Words, EscalationLinks.Step(header.Number, step.Slug)))],
            Missing = writes && escalation.CanViewBeWritten ? escalation.CheckView(actor).Findings
                : writes && escalation.CanBeWritten ? escalation.CheckProposal(actor).Findings
                : null,
        };
    }

    /// <summary>One edition of the actions; null where the reader may not see it or there is none.</summary>
    public async Task<ActionsView?> RunAsync(EscalationHeader header, int edition, Actor actor, CancellationToken cancellationToken)
    {
        var escalation = await header.In(db).AsNoTracking().WithTerms().SingleAsync(cancellationToken);
        return escalation.EditionsFor(actor).FirstOrDefault(terms => terms.Edition == edition) is { } found
            ? ViewOf(header, escalation, found, actor)
            : null;
    }

    private static ActionsView ViewOf(EscalationHeader header, Escalation escalation, EscalationTerms terms, Actor actor)
    {
        var isInForce = escalation.InForce == terms.Edition;
        return new ActionsView
        {
            Header = header,
            Escalation = escalation,
            Terms = terms,
            IsInForce = isInForce,
            CanWrite = actor.May(Permission.WriteEscalations) && terms.Stage == EscalationTermsStage.Draft,
            CanReport = isInForce && escalation.CanProgress && actor.May(Permission.ReportOnEscalations),
            Today = actor.Today,
        };
    }

    // What was proposed or agreed after it answers the reason, which the list of the editions still has.
    private static EscalationTerms? EndedLast(Escalation escalation, IReadOnlyList<EscalationTerms> editions)
    {
        var last = editions.FirstOrDefault(terms => !EscalationEditions.ForTheAreaTeam.Contains(terms.Stage));
        var hasEnded = last is { Stage: EscalationTermsStage.Declined or EscalationTermsStage.TakenBack };
        return hasEnded && escalation.IsOpen ? last : null;
    }

    // What is linked under the title that it had then. A reader who may see it is led to it.
    private async Task<IReadOnlyList<LinkedRecord>> LinksAsync(
        EscalationHeader header, Escalation escalation, Actor actor, CancellationToken cancellationToken)
    {
        var packages = KeysOf(escalation, EscalationLinkKind.Package);
        var known = packages.Count == 0
            ? []
            : await db.SupportPackages.AsNoTracking()
                .VisibleTo(db, actor)
                .Where(package => package.CcgCode == header.Ccg && packages.Contains(package.Id))
                .Select(package => new { package.Id, package.Number })
                .ToDictionaryAsync(row => row.Id, row => SupportLinks.Show(SupportLinks.KeyOf(row.Id, row.Number)), cancellationToken);
        return
        [
            .. escalation.Links
                .Where(link => link.Kind != EscalationLinkKind.Request)
                .OrderBy(link => link.Kind)
                .ThenBy(link => link.Title, StringComparer.Ordinal)
                .Select(link => new LinkedRecord(link.Title, null, known.GetValueOrDefault(link.TargetId))),
        ];
    }

    /// <summary>The requests that are linked, and those on the same issues that are not resolved.</summary>
    [Rule("R185")]
    private async Task<IReadOnlyList<LinkedRecord>> UnresolvedAsync(
        EscalationHeader header, Escalation escalation, Actor actor, CancellationToken cancellationToken)
    {
        var (linked, issues) = (KeysOf(escalation, EscalationLinkKind.Request), KeysOf(escalation, EscalationLinkKind.Issue));
        if (linked.Count == 0 && issues.Count == 0)
        {
            return [];
        }

        var rows = await db.InformationRequests.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(request => request.CcgCode == header.Ccg
                && (linked.Contains(request.Id) || (request.IssueId != null && issues.Contains(request.IssueId.Value))))
            .OrderBy(request => request.Number)
            .Select(request => new
            {
                request.Id,
                request.Number,
                request.Subject,
                request.IssueId,
                request.Stage,
                request.FollowOn,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows
                .Where(row => escalation.Lists(row.Id, row.IssueId, row.Stage, row.FollowOn))
                .Select(row => new LinkedRecord(
                    $"{InformationRequest.NameOf(row.Number)}: {row.Subject}",
                    row.Stage.DisplayText(),
                    RequestLinks.Show(RequestKey.Of(row.Id, row.Number)))),
        ];
    }

    private static List<Guid> KeysOf(Escalation escalation, EscalationLinkKind kind) =>
        [.. escalation.Links.Where(link => link.Kind == kind).Select(link => link.TargetId)];
}
