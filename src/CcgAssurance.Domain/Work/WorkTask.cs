using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Work;

/// <summary>Something to do about a record, by whom and by when, as one person sees it.</summary>
/// <param name="Kind">What is to be done, by a name that its module gives and never changes.</param>
/// <param name="Rank">Its place among the tasks of one day.</param>
/// <param name="Words">What to do, as an instruction; or what somebody else does, as a sentence.</param>
/// <param name="Doer">The role that does it.</param>
/// <param name="IsMine">Whether the person does it; otherwise the person waits for it.</param>
/// <param name="DueOn">The last day for it; null where there is none.</param>
public sealed record WorkTask(string Kind, int Rank, string Words, Role Doer, bool IsMine, DateOnly? DueOn)
{
    /// <summary>Whether nobody waits for it: it comes after what others cannot go on without.</summary>
    public bool IsRoutine { get; init; }

    /// <summary>Whether its last day is over.</summary>
    public bool IsOverdueOn(DateOnly today) => DueOn < today;
}
