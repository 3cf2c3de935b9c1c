package nl.krachtketen.reporting.delivery;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Whether an address belongs to somebody on the internet, and not to this machine, its network, or a cloud's own services.
 * Of IPv6 only what was given out for the internet is public, so that forms which carry an IPv4 address inside are not.
 */
final class PublicAddress {

    private static final List<Block> NOT_PUBLIC_4 = List.of(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // Where one cloud's machines find their host.
            "168.63.129.16/32").stream().map(Block::of).toList();
    private static final Block GIVEN_OUT_6 = Block.of("2000::/3");
    private static final List<Block> NOT_PUBLIC_6 = List.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20").stream()
            .map(Block::of).toList();

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        // Java itself turns an IPv4 address that is written as an IPv6 one into what it is.
        return address instanceof Inet4Address
                ? NOT_PUBLIC_4.stream().noneMatch(block -> block.contains(address))
                : GIVEN_OUT_6.contains(address) && NOT_PUBLIC_6.stream().noneMatch(block -> block.contains(address));
    }

    private record Block(byte[] first, int bits) {

        static Block of(String written) {
            String[] parts = written.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean contains(InetAddress address) {
            byte[] other = address.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                if (((first[bit / 8] ^ other[bit / 8]) >> (7 - bit % 8) & 1) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
