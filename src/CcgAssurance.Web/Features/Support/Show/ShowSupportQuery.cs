using CcgAssurance.Data;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Features.Escalations;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support.Show;

public sealed class ShowSupportQuery(AssuranceDbContext db)
{
    public async Task<ShowSupportViewModel> RunAsync(SupportHeader header, Actor actor, CancellationToken cancellationToken)
    {
        var package = await header.In(db).AsNoTracking().WithTerms().WithProgress().WithLog().SingleAsync(cancellationToken);
        var editions = package.EditionsFor(actor);
        var shown = package.TermsInForce ?? editions[0];
        var drafts = actor.May(Permission.DraftSupport);
        return new ShowSupportViewModel
        {
            Header = header,
            Package = package,
            Status = SupportStatusText.On(package.Standing, actor.Today),
            Terms = ViewOf(header, package, shown, actor),
            Change = package.TermsInHand is { } inHand && inHand != shown && editions.Contains(inHand) ? inHand : null,
            Ended = EndedLast(package, editions),
            Editions = editions,
            Steps = [.. StepsOf(package, header.Key, actor)],
            Missing = drafts && package.CanBeWritten ? package.CheckProposal(actor).Findings : null,
            CanFile = actor.May(Permission.FileCommunications) && package.IsShared,
        };
    }

    /// <summary>One edition with the one before it; null where the reader may not see it or there is none.</summary>
    public async Task<EditionViewModel?> RunAsync(SupportHeader header, int edition, Actor actor, CancellationToken cancellationToken)
    {
        var package = await header.In(db).AsNoTracking().WithTerms().WithProgress().SingleAsync(cancellationToken);
        var editions = package.EditionsFor(actor);
        return editions.FirstOrDefault(terms => terms.Edition == edition) is { } found
            ? new EditionViewModel
            {
                Terms = ViewOf(header, package, found, actor),
                Before = editions.FirstOrDefault(terms => terms.Edition < edition),
                IsInForce = package.InForce == edition,
                Missing = actor.May(Permission.DraftSupport) && package.CanBeWritten && package.InHand == edition
                    ? package.CheckProposal(actor).Findings
                    : null,
            }
            : null;
    }

    // What was proposed or agreed after it answers the reason, which the list of the editions still has.
    private static SupportTerms? EndedLast(SupportPackage package, IReadOnlyList<SupportTerms> editions)
    {
        var last = editions.FirstOrDefault(terms => !SupportEditions.ForTheAreaTeam.Contains(terms.Stage));
        var hasEnded = last is { Stage: TermsStage.Declined or TermsStage.TakenBack };
        return hasEnded && SupportStages.Open.Contains(package.Stage) ? last : null;
    }

    private static TermsView ViewOf(SupportHeader header, SupportPackage package, SupportTerms terms, Actor actor)
    {
        var isInForce = package.InForce == terms.Edition && package.CanProgress;
        return new TermsView
        {
            Header = header,
            Terms = terms,
            Package = package,
            CanWrite = actor.May(Permission.DraftSupport) && terms.Stage == TermsStage.Draft,
            CanRecord = isInForce && actor.May(Permission.RecordSupportProgress),
            CanLead = isInForce && actor.May(Permission.DraftSupport),
            CanEscalate = isInForce && actor.May(Permission.DecideEscalations),
            Today = actor.Today,
        };
    }

    [Rule("R190")]
    private static IEnumerable<(string Words, string Address)> Escalated(SupportPackage package, Actor actor)
    {
        if (package is { CompletedOn: not null, IsMet: false } && actor.May(Permission.DecideEscalations))
        {
            yield return (
                "Open an escalation",
                EscalationLinks.Open(package.CcgCode, EscalationTrigger.PackageNotMet, EscalationLinkKind.Package, package.Id));
        }
    }

    private static IEnumerable<(string Words, string Address)> StepsOf(SupportPackage package, string key, Actor actor)
    {
        var (drafts, agrees, records) = (
            actor.May(Permission.DraftSupport), actor.May(Permission.AgreeSupport), actor.May(Permission.RecordSupportProgress));
        var waits = agrees && package is { IsProposed: true, TermsInHand: { } proposed } && !proposed.IsAcceptedBy(actor.Side());
        var withholds = actor.May(Permission.WithholdSupport);
        (bool Can, string Words, string Slug)[] steps =
        [
            (waits, "Accept this package", "accept"),
            (actor.May(Permission.DeclineSupport) && waits, "Decline this package", "decline"),
            (drafts && package.CanBeWritten && package.CheckProposal(actor).IsDone, "Propose this package", "propose"),
            ((drafts || withholds) && package.IsProposed, "Take the proposal back to change it", "take-back"),
            (records && package.CanProgress, "Record a progress review", "review"),
            (actor.May(Permission.FileCommunications) && package.IsShared, "Add a letter, email, call or note to the log", "log/new"),
            (drafts && package.CanBeRevised, "Change this package", "revise"),
            (drafts && package.CanBeSuperseded, "Draft a package that takes the place of this one", "replace"),
            (drafts && package.CanBeCompleted(actor.Today), "Record the outcome", "outcome"),
            (drafts && SupportStages.Open.Contains(package.Stage), "Set the date of the next discussion", "discussion"),
            (withholds && package is { InForce: not null, WithheldReason: null }, "Withhold this package from publication", "withhold"),
            (withholds && package.WithheldReason is not null, "Publish this package with the report", "publish"),
            (drafts && package.CanBeWritten, "Discard the draft", "discard"),
        ];
        return steps.Where(step => step.Can)
            .Select(step => (step.Words, SupportLinks.Step(key, step.Slug)))
            .Concat(Escalated(package, actor));
    }
}
