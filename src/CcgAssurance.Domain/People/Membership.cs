using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.People;

/// <summary>
/// What a person does for an organisation, from one day to another. A person can have several and acts for one at a time: what they allow
/// never adds up. Notices and calendar belong to it.
/// </summary>
public sealed class Membership : IDated, IVersioned, IAudited
{
    private Membership()
    {
    }

    private Membership(UserId person, MembershipAnswers answers)
    {
        Id = Guid.CreateVersion7();
        (UserId, Role, Organisation, From, Until) = (person, answers.Role, answers.Organisation, answers.From, answers.Until);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The person.</summary>
    public UserId UserId { get; private set; }

    /// <summary>What the person does.</summary>
    public Role Role { get; private set; }

    /// <summary>The organisation for which the person does it.</summary>
    public OrganisationCode Organisation { get; private set; }

    /// <inheritdoc />
    public DateOnly From { get; private set; }

    /// <inheritdoc />
    public DateOnly? Until { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Person.KeyOf(UserId);

    /// <inheritdoc />
    public string HistoryName => $"{Role.Name()} at {Organisation}";

    /// <summary>A membership that nothing speaks against, such as the first one of a new account.</summary>
    public static Membership Of(UserId person, MembershipAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return new Membership(person, answers);
    }

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => new DatedPeriod(From, Until).Contains(day);

    /// <summary>Ends it with a day. Conflict if it is over. One that has not begun is removed instead.</summary>
    /// <param name="lastDay">The last day; null to end it at once, so that yesterday was the last.</param>
    /// <param name="today">The day on which it is ended.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public Outcome End(DateOnly? lastDay, DateOnly today)
    {
        var last = lastDay ?? today.AddDays(-1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, From, nameof(lastDay));
        if (Until < today)
        {
            return Outcome.Conflict;
        }

        Until = last;
        return Outcome.Done;
    }
}

/// <summary>What an administrator says about a membership.</summary>
/// <param name="Role">What the person does.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null while no end is known.</param>
public sealed record MembershipAnswers(Role Role, OrganisationCode Organisation, DateOnly From, DateOnly? Until = null);
