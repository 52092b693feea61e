using CcgAssurance.Data.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class CalendarAddressConfiguration : IEntityTypeConfiguration<CalendarAddress>
{
    public void Configure(EntityTypeBuilder<CalendarAddress> builder)
    {
        builder.ToTable("CalendarAddresses");
        builder.HasKey(address => address.UserId);
        builder.Property(address => address.UserId).ValueGeneratedNever();
        builder.Property(address => address.TokenHash).HasMaxLength(CalendarAddress.TokenHashLength);
        builder.HasIndex(address => address.TokenHash).IsUnique();
    }
}
