using CcgAssurance.Domain.Interventions;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions;

/// <summary>How much of a case for intervention a page or verb looks at.</summary>
public static class InterventionLoads
{
    /// <summary>The six steps without their documents.</summary>
    public static IQueryable<InterventionCase> WithSteps(this IQueryable<InterventionCase> cases) => cases.Include(row => row.Steps);

    /// <summary>The six steps with what is known of their documents.</summary>
    public static IQueryable<InterventionCase> WithFiles(this IQueryable<InterventionCase> cases) =>
        cases.Include(row => row.Steps).ThenInclude(step => step.Files).AsSplitQuery();

    /// <summary>The steps and the earlier contacts.</summary>
    public static IQueryable<InterventionCase> WithContacts(this IQueryable<InterventionCase> cases) =>
        cases.WithSteps().Include(row => row.Contacts).AsSplitQuery();

    /// <summary>The steps and the support that was recorded.</summary>
    public static IQueryable<InterventionCase> WithSupport(this IQueryable<InterventionCase> cases) =>
        cases.WithSteps().Include(row => row.SupportNotes).AsSplitQuery();

    /// <summary>Why it was opened: the links and the other options.</summary>
    public static IQueryable<InterventionCase> WithReasons(this IQueryable<InterventionCase> cases) =>
        cases.Include(row => row.Evidence).Include(row => row.Alternatives).AsSplitQuery();

    /// <summary>The steps and the peer reviewers.</summary>
    public static IQueryable<InterventionCase> WithPeers(this IQueryable<InterventionCase> cases) =>
        cases.WithSteps().Include(row => row.Reviewers).AsSplitQuery();

    /// <summary>The directions with all versions of what they say.</summary>
    public static IQueryable<InterventionCase> WithDirections(this IQueryable<InterventionCase> cases) => cases
        .Include(row => row.Directions).ThenInclude(direction => direction.Versions).ThenInclude(version => version.Requirements)
        .AsSplitQuery();

    /// <summary>The directions as their documents show them.</summary>
    public static IQueryable<InterventionCase> WithPassings(this IQueryable<InterventionCase> cases) =>
        cases.WithDirections().Include(row => row.Directions).ThenInclude(direction => direction.Passings);

    /// <summary>Who took which part, and the directions that end with the case.</summary>
    public static IQueryable<InterventionCase> WithPeersAndDirections(this IQueryable<InterventionCase> cases) =>
        cases.WithPeers().WithDirections();

    /// <summary>The directions with what was marked about their requirements.</summary>
    public static IQueryable<InterventionCase> WithMarks(this IQueryable<InterventionCase> cases) =>
        cases.WithDirections().Include(row => row.Marks).AsSplitQuery();

    /// <summary>What a step asks for before it is complete.</summary>
    public static IQueryable<InterventionCase> ToComplete(this IQueryable<InterventionCase> cases) => cases
        .WithPeers()
        .WithDirections()
        .Include(row => row.Contacts)
        .Include(row => row.SupportNotes)
        .Include(row => row.Evidence)
        .AsSplitQuery();

    /// <summary>Who took which part, with the directions and what follows from them: what a signature looks at.</summary>
    public static IQueryable<InterventionCase> ToSign(this IQueryable<InterventionCase> cases) => cases
        .WithPeers()
        .WithPassings()
        .Include(row => row.FollowUps)
        .Include(row => row.Liftings)
        .AsSplitQuery();

    /// <summary>The directions, what was marked about their requirements, and the proposals to lift them.</summary>
    public static IQueryable<InterventionCase> ToLift(this IQueryable<InterventionCase> cases) =>
        cases.WithMarks().Include(row => row.Liftings).AsSplitQuery();

    /// <summary>What follows from the directions.</summary>
    public static IQueryable<InterventionCase> WithFollowUps(this IQueryable<InterventionCase> cases) =>
        cases.Include(row => row.FollowUps);

    /// <summary>The letters, emails, calls and meetings without their files.</summary>
    public static IQueryable<InterventionCase> WithCommunications(this IQueryable<InterventionCase> cases) =>
        cases.Include(row => row.Communications);

    /// <summary>All that its page shows.</summary>
    public static IQueryable<InterventionCase> Whole(this IQueryable<InterventionCase> cases) => cases
        .ToComplete()
        .WithFiles()
        .WithReasons()
        .Include(row => row.Directions).ThenInclude(direction => direction.Passings)
        .Include(row => row.Liftings)
        .Include(row => row.Marks)
        .Include(row => row.FollowUps)
        .Include(row => row.Communications).ThenInclude(row => row.Files)
        .AsSplitQuery();
}
