using CcgAssurance.Data.Providers;
using CcgAssurance.Domain.Conditions;

namespace CcgAssurance.Data.Tests;

public sealed class ConditionIndexTests
{
    [Theory]
    [InlineData(typeof(AuthorisationCondition), nameof(AuthorisationCondition.Number))]
    [InlineData(typeof(AuthorisationCondition), nameof(AuthorisationCondition.CcgCode))]
    [InlineData(typeof(AuthorisationCondition), nameof(AuthorisationCondition.DischargedOn))]
    [InlineData(typeof(ConditionReview), nameof(ConditionReview.ConditionNumber))]
    [InlineData(typeof(ConditionReview), nameof(ConditionReview.ReviewOn))]
    public void Each_filter_of_the_register_has_an_index(Type record, string filter)
    {
        using var db = new SqliteDesignTimeContext().CreateDbContext([]);
        var entity = db.Model.FindEntityType(record)!;

        var first = entity.GetIndexes().Select(index => index.Properties[0].Name).Concat(entity.GetKeys().Select(key => key.Properties[0].Name));

        Assert.Contains(filter, first);
    }
}
