namespace CcgAssurance.Web.Tests.Rules.Planted.Third;

public sealed class End
{
    public static Type Back => typeof(First.Beginner);
}
