namespace CcgAssurance.Web.Tests.Rules.Queries;

/// <summary>What a save costs, by how it asks: what it reads before it writes, and that it writes in one go.</summary>
[Trait("Speed", "Slow")]
public sealed class SaveRules(PlayedSaves played) : IClassFixture<PlayedSaves>
{
    [Fact]
    public void Every_save_reads_as_often_as_its_limit_says() => Assert.Equal(
        SaveLimits.Reads.OrderBy(limit => limit.Key, StringComparer.Ordinal),
        played.Saves.Select(save => KeyValuePair.Create(save.Name, save.Reads)).OrderBy(save => save.Key, StringComparer.Ordinal));

    [Fact]
    public void Every_save_is_one_transaction_with_its_history_in_it() => Violations.None(played.Saves
        .Where(save => save.Transactions != 1 || !save.WritesHistory)
        .Select(save => $"{save.Name}: {save.Transactions} transactions{(save.WritesHistory ? "" : " without history")}"));
}
