using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Ccgs;

/// <content>What the group and its area team agreed on involving independent members, year by year.</content>
public sealed partial class Ccg
{
    private List<IndependentMembersProposal>? _independentMembersProposals;

    /// <summary>The agreed proposals of all years, or those of them which were loaded.</summary>
    public IReadOnlyList<IndependentMembersProposal> IndependentMembersProposals => _independentMembersProposals.Loaded();

    /// <summary>Records what was agreed for a year, or puts it right. Nothing can have been agreed after today.</summary>
    [Rule("R102")]
    public Outcome AgreeOnIndependentMembers(FinancialYear year, string text, DateOnly agreedOn, DateOnly today)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (agreedOn > today)
        {
            return Outcome.From([Finding.Blocking(
                GuidanceRules.R102IndependentMembersProposal, $"Enter a date that is {Words(today)} or earlier",
                    nameof(IndependentMembersProposal.AgreedOn))]);
        }

        var proposal = _independentMembersProposals.Loaded().SingleOrDefault(row => row.Year == year);
        if (proposal is null)
        {
            proposal = new IndependentMembersProposal(Code, year);
            _independentMembersProposals.Loaded().Add(proposal);
        }

        proposal.Record(text, agreedOn);
        return Outcome.Done;
    }
}
